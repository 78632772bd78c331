// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package constraint

type AndExpr struct {
	X Expr
	Y Expr
}

func (x *AndExpr) isExpr()
func (x *AndExpr) Eval(ok func(tag string) bool) bool
func (x *AndExpr) String() string

type Expr interface {
	/*line expr.go:33:2*/Eval(ok func(tag string) bool) bool
	/*line expr.go:28:2*/String() string
	/*line expr.go:37:2*/isExpr()
}

type NotExpr struct{ X Expr }

func (x *NotExpr) isExpr()
func (x *NotExpr) Eval(ok func(tag string) bool) bool
func (x *NotExpr) String() string

type OrExpr struct {
	X Expr
	Y Expr
}

func (x *OrExpr) isExpr()
func (x *OrExpr) Eval(ok func(tag string) bool) bool
func (x *OrExpr) String() string

type SyntaxError struct {
	Offset int
	Err    string
}

func (e *SyntaxError) Error() string

type TagExpr struct{ Tag string }

func (x *TagExpr) isExpr()
func (x *TagExpr) Eval(ok func(tag string) bool) bool
func (x *TagExpr) String() string
func GoVersion(x Expr) string
func IsGoBuild(line string) bool
func IsPlusBuild(line string) bool
func Parse(line string) (Expr, error)
func PlusBuildLines(x Expr) ([]string, error)
