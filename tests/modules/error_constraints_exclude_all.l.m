package example.com/m
	imports example.com/m/a: build constraints exclude all Go files in a
