// Package build: what is inlined into callers.
package build

import (
	"errors"
	"strings"
)

//line build.go:534:1
func (e *NoGoError) Error() string {
	return "no buildable Go source files in " + e.Dir
}

//line build.go:517:1
func (p *Package) IsCommand() bool {
	return p.Name == "main"
}

//line build.go:2044:1
func ArchChar(goarch string) (string, error) {
	return "?", errors.New("architecture letter no longer used")
}

//line build.go:523:1
func (ctxt *Context) ImportDir(dir string, mode ImportMode) (*Package, error) {
	return ctxt.Import(".", dir, mode)
}

//line build.go:1408:1
func (ctxt *Context) MatchFile(dir, name string) (match bool, err error) {
	info, err := ctxt.matchFile(dir, name, nil, nil, nil)
	return info != nil, err
}

//line build.go:1522:1
func Import(path, srcDir string, mode ImportMode) (*Package, error) {
	return Default.Import(path, srcDir, mode)
}

//line build.go:2034:1
func IsLocalImport(path string) bool {
	return path == "." || path == ".." ||
		strings.HasPrefix(path, "./") || strings.HasPrefix(path, "../")
}
