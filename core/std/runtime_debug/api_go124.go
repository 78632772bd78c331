//go:build !go1.25

// Recorded from Go 1.24.11 by `cargo xtask record types`; do not edit.

package debug



type BuildInfo struct {
	GoVersion string
	Path      string
	Main      Module
	Deps      []*Module
	Settings  []BuildSetting
}

func (bi *BuildInfo) String() string

type BuildSetting struct {
	Key   string
	Value string
}

type Module struct {
	Path    string
	Version string
	Sum     string
	Replace *Module
}
