# example.com/m
runtime.main_main·f: function main is undeclared in the main package
