// Package importer: bodies for the machine: there are no installed packages and no tools to find them; what the library's
// packages declare is known.
package importer

import (
	"bufio"
	"errors"
	"fmt"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

func ForCompiler(fset *token.FileSet, compiler string, lookup Lookup) types.Importer {
	switch compiler {
	case "gc":
		return &gcimports{fset: fset, packages: make(map[string]*types.Package), lookup: lookup}
	case "source":
		if lookup != nil {
			panic("source importer for custom import path lookup not supported (issue #13847).")
		}
		return sourceImporter{fset, make(map[string]*types.Package)}
	}
	// gccgo would be asked where its packages are.
	return nil
}

type gcimports struct {
	fset     *token.FileSet
	packages map[string]*types.Package
	lookup   Lookup
}

//line importer.go:110:1
func (m *gcimports) Import(path string) (*types.Package, error) { return m.ImportFrom(path, "", 0) }

func (m *gcimports) ImportFrom(path, srcDir string, mode types.ImportMode) (*types.Package, error) {
	if mode != 0 {
		panic("mode must be 0")
	}
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if m.lookup != nil {
		data, err := m.lookup(path)
		if err != nil {
			return nil, err
		}
		defer data.Close()
		return nil, fmt.Errorf("import %q: %v", path, exportData(data))
	}
	if path == "" {
		return nil, errors.New("path is empty")
	}
	if pkg := library(m, m.fset, m.packages, path); pkg != nil {
		return pkg, nil
	}
	err := notFound(path)
	if isLocal(path) || filepath.IsAbs(path) {
		file := path
		if !filepath.IsAbs(path) {
			file = filepath.Join(srcDir, path)
		}
		if _, err = os.Stat(file + ".a"); err == nil {
			err = errors.New("no export data")
		}
	}
	return nil, fmt.Errorf("can't find import: %q: %w", path, err)
}

// exportData says what is wrong with what should be an archive of gc's.
func exportData(r io.Reader) error {
	const start = "!<arch>\n"
	line, err := bufio.NewReader(r).ReadSlice('\n')
	switch {
	case err != nil:
		return fmt.Errorf("can't find export data (%v)", err)
	case string(line) != start:
		return fmt.Errorf("not the start of an archive file (%q)", line)
	}
	return errors.New("not a package file")
}

type sourceImporter struct {
	fset     *token.FileSet
	packages map[string]*types.Package
}

func (s sourceImporter) Import(path string) (*types.Package, error) {
	return s.ImportFrom(path, ".", 0)
}

func (s sourceImporter) ImportFrom(path, srcDir string, mode types.ImportMode) (*types.Package, error) {
	switch {
	case mode != 0:
		panic("non-zero import mode")
	case path == "":
		return nil, fmt.Errorf("import %q: invalid import path", path)
	case isLocal(path):
		if abs, err := filepath.Abs(srcDir); err == nil {
			srcDir = abs
		}
		return nil, fmt.Errorf("cannot find package %q in:\n\t%s", path, filepath.Join(srcDir, path))
	case filepath.IsAbs(path):
		return nil, fmt.Errorf("import %q: cannot import absolute path", path)
	}
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if pkg := library(s, s.fset, s.packages, path); pkg != nil {
		return pkg, nil
	}
	return nil, notFound(path)
}

// isLocal: told from the folder of whoever imports.
func isLocal(path string) bool {
	return path == "." || path == ".." || strings.HasPrefix(path, "./") || strings.HasPrefix(path, "../")
}

// notFound: in no folder that Go would look into.
func notFound(path string) error {
	var tried []string
	if root := runtime.GOROOT(); root == "" {
		tried = append(tried, "\t($GOROOT not set)")
	} else {
		tried = append(tried, fmt.Sprintf("\t%s (from $GOROOT)", filepath.Join(root, "src", path)))
	}
	folders := os.Getenv("GOPATH")
	if home := os.Getenv("HOME"); folders == "" && home != "" {
		folders = filepath.Join(home, "go")
	}
	if folders == "" {
		tried = append(tried, "\t($GOPATH not set. For more details see: 'go help gopath')")
	} else {
		for i, folder := range filepath.SplitList(folders) {
			from := ""
			if i == 0 {
				from = " (from $GOPATH)"
			}
			tried = append(tried, "\t"+filepath.Join(folder, "src", path)+from)
		}
	}
	return fmt.Errorf("cannot find package %q in any of:\n%s", path, strings.Join(tried, "\n"))
}
