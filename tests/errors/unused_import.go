package p

import (
	"fmt"
	"os" // ERROR ""os" imported and not used"
)

func f() { fmt.Println() }
