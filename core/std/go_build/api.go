// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package build

import "go/ast"
import "go/token"
import "io"
import "io/fs"

const AllowBinary ImportMode = 2
const FindOnly ImportMode = 1
const IgnoreVendor ImportMode = 8
const ImportComment ImportMode = 4

var Default Context
var ToolDir string

type Context struct {
	GOARCH        string
	GOOS          string
	GOROOT        string
	GOPATH        string
	Dir           string
	CgoEnabled    bool
	UseAllFiles   bool
	Compiler      string
	BuildTags     []string
	ToolTags      []string
	ReleaseTags   []string
	InstallSuffix string
	JoinPath      func(elem ...string) string
	SplitPathList func(list string) []string
	IsAbsPath     func(path string) bool
	IsDir         func(path string) bool
	HasSubdir     func(root string, dir string) (rel string, ok bool)
	ReadDir       func(dir string) ([]fs.FileInfo, error)
	OpenFile      func(path string) (io.ReadCloser, error)
}

func (ctxt *Context) SrcDirs() []string
func (ctxt *Context) ImportDir(dir string, mode ImportMode) (*Package, error)
func (ctxt *Context) Import(path string, srcDir string, mode ImportMode) (*Package, error)
func (ctxt *Context) MatchFile(dir, name string) (match bool, err error)
func (ctxt *Context) matchFile(dir, name string, allTags map[string]bool, binaryOnly *bool, fset *token.FileSet) (*fileInfo, error)

type Directive struct {
	Text string
	Pos  token.Position
}

type ImportMode uint

type MultiplePackageError struct {
	Dir      string
	Packages []string
	Files    []string
}

func (e *MultiplePackageError) Error() string

type NoGoError struct{ Dir string }

func (e *NoGoError) Error() string

type Package struct {
	Dir                  string
	Name                 string
	ImportComment        string
	Doc                  string
	ImportPath           string
	Root                 string
	SrcRoot              string
	PkgRoot              string
	PkgTargetRoot        string
	BinDir               string
	Goroot               bool
	PkgObj               string
	AllTags              []string
	ConflictDir          string
	BinaryOnly           bool
	GoFiles              []string
	CgoFiles             []string
	IgnoredGoFiles       []string
	InvalidGoFiles       []string
	IgnoredOtherFiles    []string
	CFiles               []string
	CXXFiles             []string
	MFiles               []string
	HFiles               []string
	FFiles               []string
	SFiles               []string
	SwigFiles            []string
	SwigCXXFiles         []string
	SysoFiles            []string
	CgoCFLAGS            []string
	CgoCPPFLAGS          []string
	CgoCXXFLAGS          []string
	CgoFFLAGS            []string
	CgoLDFLAGS           []string
	CgoPkgConfig         []string
	TestGoFiles          []string
	XTestGoFiles         []string
	Directives           []Directive
	TestDirectives       []Directive
	XTestDirectives      []Directive
	Imports              []string
	ImportPos            map[string][]token.Position
	TestImports          []string
	TestImportPos        map[string][]token.Position
	XTestImports         []string
	XTestImportPos       map[string][]token.Position
	EmbedPatterns        []string
	EmbedPatternPos      map[string][]token.Position
	TestEmbedPatterns    []string
	TestEmbedPatternPos  map[string][]token.Position
	XTestEmbedPatterns   []string
	XTestEmbedPatternPos map[string][]token.Position
}

func (p *Package) IsCommand() bool

type fileInfo struct {
	name       string
	header     []byte
	fset       *token.FileSet
	parsed     *ast.File
	parseErr   error
	imports    []uint8
	embeds     []uint8
	directives []Directive
}

func ArchChar(goarch string) (string, error)
func Import(path, srcDir string, mode ImportMode) (*Package, error)
func ImportDir(dir string, mode ImportMode) (*Package, error)
func IsLocalImport(path string) bool
