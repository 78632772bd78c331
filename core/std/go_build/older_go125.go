//go:build go1.25 && !go1.26

package build

const (
	newest   = 25
	toolTags = "goexperiment.regabiwrappers goexperiment.regabiargs goexperiment.aliastypeparams goexperiment.swissmap goexperiment.synchashtriemap goexperiment.dwarf5 amd64.v1"
)
