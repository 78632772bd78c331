// Paths that no package can have, and one that is written the long way.
package p

import (
	"fmt/../fmt" // ERROR "non-canonical import path"
	"strings//x" // ERROR "non-canonical import path"
	"a b" // ERROR "invalid import path"
	"/abs" // ERROR "import path cannot be absolute path"
	"./local" // ERROR "could not import ./local"
	"main" // ERROR "cannot import"
	"no/such/package" // ERROR "could not import no/such/package"
)
