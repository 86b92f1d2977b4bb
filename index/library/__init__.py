"""One library: what serves, its names, what it holds, how it is asked and how it is changed.

Each file stands on the one before it: `served`, `named`, `held`, `asked`, `changed`, `library`.
Never what several libraries are together: that is `index/libraries`.
"""
