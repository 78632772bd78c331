// Package build: what is inlined into callers.
package build

import "errors"

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
