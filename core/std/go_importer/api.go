// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package importer

import "go/token"
import "go/types"
import "io"

type Lookup func(path string) (io.ReadCloser, error)

func Default() types.Importer
func For(compiler string, lookup Lookup) types.Importer
func ForCompiler(fset *token.FileSet, compiler string, lookup Lookup) types.Importer
