// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package format

import "go/token"
import "io"

func Node(dst io.Writer, fset *token.FileSet, node any) error
func Source(src []byte) ([]byte, error)
