main.go:3:8: no required module provides package example.com/m/util; to add it:
	go get example.com/m/util
