// Releases before 1.26 print recover() in an expression by the name of its operation.
package p

import "fmt"

func f() {
	defer func() { fmt.Println(recover() != nil) }()
	defer func() { fmt.Println(any(recover()).(int)) }()
}
