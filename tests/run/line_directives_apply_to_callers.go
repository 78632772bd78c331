package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
)

func where() {
	_, file, line, ok := runtime.Caller(1)
	fmt.Println(filepath.Base(file), line, ok)
}

//line grammar.y:100
func named() {
	where()
	pc, _, _, _ := runtime.Caller(0)
	file, line := runtime.FuncForPC(pc).FileLine(pc)
	fmt.Println(filepath.Base(file), line)
}

func main() {
	named()
	log.New(os.Stdout, "", log.Lshortfile).Print("here")
	/*line other.tmpl:7:3*/ where()
//line /src/absolute.go:3
	_, file, line, _ := runtime.Caller(0)
	fmt.Println(file, line)
//line :50
	where()
}
