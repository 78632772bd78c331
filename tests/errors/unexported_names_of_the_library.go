// Export data has those unexported names that exported declarations and inlinable functions mention.
package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
)

func main() {
	_ = errors.errorString{}    // ERROR "name errorString not exported by package errors"
	_ = fmt.newPrinter()        // ERROR "undefined: fmt.newPrinter"
	_ = math.sqrt(2)            // ERROR "name sqrt not exported by package math"
	_ = math.isOddInt           // ERROR "undefined: math.isOddInt"
	_ = os.file{}               // ERROR "name file not exported by package os"
	_ = strings.explode("a", 1) // ERROR "undefined: strings.explode"
	fmt.println("x")            // ERROR "undefined: fmt.println (but have Println)"
}
