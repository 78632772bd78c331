//go:build go1.26 && !go1.27

package build

const (
	newest   = 26
	toolTags = "goexperiment.regabiwrappers goexperiment.regabiargs goexperiment.dwarf5 goexperiment.greenteagc goexperiment.randomizedheapbase64 amd64.v1"
)
