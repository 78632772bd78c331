// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package palette

import "image/color"

var Plan9 []color.Color
var WebSafe []color.Color
