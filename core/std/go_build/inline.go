// Package build: what is inlined into callers.
package build

import "errors"

func (e *NoGoError) Error() string { return "no buildable Go source files in " + e.Dir }

func (p *Package) IsCommand() bool { return p.Name == "main" }

func ArchChar(goarch string) (string, error) {
	return "?", errors.New("architecture letter no longer used")
}
