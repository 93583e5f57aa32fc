"""What the program ships beside its code:

fonts, styles, icons, templates; read through importlib.resources.
"""
