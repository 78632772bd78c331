// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package template

import "io"
import "io/fs"
import "reflect"
import "sync"
import "text/template/parse"

type ExecError struct {
	Name string
	Err  error
}

func (e ExecError) Error() string
func (e ExecError) Unwrap() error

type FuncMap map[string]any

type Template struct {
	name string
	*parse.Tree
	*common
	leftDelim  string
	rightDelim string
}

func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error
func (t *Template) Execute(wr io.Writer, data any) error
func (t *Template) execute(wr io.Writer, data any) (err error)
func (t *Template) DefinedTemplates() string
func (t *Template) ParseFiles(filenames ...string) (*Template, error)
func (t *Template) ParseGlob(pattern string) (*Template, error)
func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error)
func (t *Template) Option(opt ...string) *Template
func (t *Template) setOption(opt string)
func (t *Template) Name() string
func (t *Template) New(name string) *Template
func (t *Template) init()
func (t *Template) Clone() (*Template, error)
func (t *Template) copy(c *common) *Template
func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error)
func (t *Template) Templates() []*Template
func (t *Template) Delims(left, right string) *Template
func (t *Template) Funcs(funcMap FuncMap) *Template
func (t *Template) Lookup(name string) *Template
func (t *Template) Parse(text string) (*Template, error)
func (t *Template) associate(new *Template, tree *parse.Tree) bool

type common struct {
	tmpl       map[string]*Template
	muTmpl     sync.RWMutex
	option     option
	muFuncs    sync.RWMutex
	parseFuncs FuncMap
	execFuncs  map[string]reflect.Value
}

type option struct{ missingKey int }

func HTMLEscape(w io.Writer, b []byte)
func HTMLEscapeString(s string) string
func HTMLEscaper(args ...any) string
func IsTrue(val any) (truth bool, ok bool)
func JSEscape(w io.Writer, b []byte)
func JSEscapeString(s string) string
func JSEscaper(args ...any) string
func Must(t *Template, err error) *Template
func New(name string) *Template
func ParseFS(fsys fs.FS, patterns ...string) (*Template, error)
func ParseFiles(filenames ...string) (*Template, error)
func ParseGlob(pattern string) (*Template, error)
func URLQueryEscaper(args ...any) string
