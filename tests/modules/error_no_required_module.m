main.go:3:8: no required module provides package github.com/x/y; to add it:
	go get github.com/x/y
