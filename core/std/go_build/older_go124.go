//go:build !go1.25

package build

const (
	newest   = 24
	toolTags = "goexperiment.regabiwrappers goexperiment.regabiargs goexperiment.coverageredesign goexperiment.aliastypeparams goexperiment.swissmap goexperiment.spinbitmutex goexperiment.synchashtriemap amd64.v1"
)
