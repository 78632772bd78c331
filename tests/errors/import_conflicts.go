package p

import (
	"fmt" // ERROR "imported and not used"
	str "strings" // ERROR "imported as str and not used"
	"os" // ERROR "imported and not used"
)

func fmt() {} // ERROR "fmt already declared through import of package fmt ("
