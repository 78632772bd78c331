package build

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// Rules: go/build/build.go, go1.27.

var ToolDir = filepath.Join(runtime.GOROOT(), "pkg/tool/"+runtime.GOOS+"_"+runtime.GOARCH)

var Default = usual()

const (
	newest   = 27
	toolTags = "goexperiment.regabiwrappers goexperiment.regabiargs goexperiment.dwarf5 goexperiment.jsonv2 goexperiment.greenteagc goexperiment.randomizedheapbase64 goexperiment.sizespecializedmalloc amd64.v1"
)

// releaseTags are those of this release and of all before.
func releaseTags() []string {
	var all []string
	for i := range newest {
		all = append(all, "go1."+strconv.Itoa(i+1))
	}
	return all
}

func usual() Context {
	c := Context{GOARCH: runtime.GOARCH, GOOS: runtime.GOOS, GOROOT: runtime.GOROOT(), GOPATH: os.Getenv("GOPATH"), Compiler: runtime.Compiler}
	if home := os.Getenv("HOME"); c.GOPATH == "" && home != "" {
		c.GOPATH = filepath.Join(home, "go")
	}
	c.ToolTags, c.ReleaseTags = strings.Fields(toolTags), releaseTags()
	c.CgoEnabled = os.Getenv("CGO_ENABLED") != "0"
	return c
}

func ImportDir(dir string, mode ImportMode) (*Package, error) {
	return Default.ImportDir(dir, mode)
}

func (e *MultiplePackageError) Error() string {
	return fmt.Sprintf("found packages %s (%s) and %s (%s) in %s", e.Packages[0], e.Files[0], e.Packages[1], e.Files[1], e.Dir)
}

// ---- what a Context may do its own way

func (ctxt *Context) join(elem ...string) string {
	if ctxt.JoinPath == nil {
		return filepath.Join(elem...)
	}
	return ctxt.JoinPath(elem...)
}

func (ctxt *Context) isAbs(path string) bool {
	if ctxt.IsAbsPath == nil {
		return filepath.IsAbs(path)
	}
	return ctxt.IsAbsPath(path)
}

func (ctxt *Context) isDir(path string) bool {
	if ctxt.IsDir != nil {
		return ctxt.IsDir(path)
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func (ctxt *Context) open(path string) (io.ReadCloser, error) {
	if ctxt.OpenFile != nil {
		return ctxt.OpenFile(path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (ctxt *Context) isFile(path string) bool {
	f, err := ctxt.open(path)
	if err == nil {
		f.Close()
	}
	return err == nil
}

func (ctxt *Context) readDir(path string) ([]fs.DirEntry, error) {
	if ctxt.ReadDir == nil {
		return os.ReadDir(path)
	}
	infos, err := ctxt.ReadDir(path)
	if err != nil {
		return nil, err
	}
	all := make([]fs.DirEntry, len(infos))
	for i, info := range infos {
		all[i] = fs.FileInfoToDirEntry(info)
	}
	return all, nil
}

// below is what dir is called from root on.
func (ctxt *Context) below(root, dir string) (string, bool) {
	if ctxt.HasSubdir != nil {
		return ctxt.HasSubdir(root, dir)
	}
	realRoot, _ := filepath.EvalSymlinks(root)
	realDir, _ := filepath.EvalSymlinks(dir)
	for _, pair := range [][2]string{{root, dir}, {realRoot, dir}, {root, realDir}, {realRoot, realDir}} {
		from := filepath.Clean(pair[0])
		if !strings.HasSuffix(from, "/") {
			from += "/"
		}
		if rest, ok := strings.CutPrefix(filepath.Clean(pair[1]), from); ok {
			return rest, true
		}
	}
	return "", false
}

// roots are the trees of GOPATH.
func (ctxt *Context) roots() []string {
	split := filepath.SplitList
	if ctxt.SplitPathList != nil {
		split = ctxt.SplitPathList
	}
	var all []string
	for _, p := range split(ctxt.GOPATH) {
		if p != "" && p != ctxt.GOROOT && p[0] != '~' {
			all = append(all, p)
		}
	}
	return all
}

func (ctxt *Context) SrcDirs() []string {
	trees := ctxt.roots()
	if ctxt.GOROOT != "" && ctxt.Compiler != "gccgo" {
		trees = append([]string{ctxt.GOROOT}, trees...)
	}
	var all []string
	for _, tree := range trees {
		if dir := ctxt.join(tree, "src"); ctxt.isDir(dir) {
			all = append(all, dir)
		}
	}
	return all
}

// hooked tells whether the go command would not find what the Context finds.
func (ctxt *Context) hooked() bool {
	return ctxt.JoinPath != nil || ctxt.SplitPathList != nil || ctxt.IsAbsPath != nil || ctxt.IsDir != nil || ctxt.HasSubdir != nil ||
		ctxt.ReadDir != nil || ctxt.OpenFile != nil || ctxt.UseAllFiles ||
		!slices.Equal(ctxt.ToolTags, strings.Fields(toolTags)) || !slices.Equal(ctxt.ReleaseTags, releaseTags())
}
