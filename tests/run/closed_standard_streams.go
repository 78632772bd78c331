package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	fmt.Println("open")
	println(os.Stdout.Close() == nil)
	_, err := fmt.Println("closed")
	println(err.Error(), errors.Is(err, os.ErrClosed))
	err = os.Stdout.Close()
	println(err.Error())
	os.Stdin.Close()
	_, err = os.Stdin.Read(make([]byte, 1))
	println(err.Error())
	var none *os.File
	println(none.Close().Error())
}
