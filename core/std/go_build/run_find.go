package build

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	pathpkg "path"
	"path/filepath"
	"strings"
)

// search looks for the folder of a package.
type search struct {
	*Context
	p *Package
	// target is where packages are installed below a root, archive the file there.
	target, archive string
	binary          bool
	mode            ImportMode
	vendors, paths  []string
	goroot          string
}

func (s *search) named(path string) {
	s.p.ImportPath = path
	switch dir, elem := pathpkg.Split(path); s.Compiler {
	case "gccgo":
		s.archive = s.target + "/" + dir + "lib" + elem + ".a"
	case "gc":
		s.archive = s.target + "/" + path + ".a"
	}
}

func testdata(sub string) bool {
	return strings.Contains("/"+sub+"/", "/testdata/")
}

// local finds what is named from a folder.
func (s *search) local(path, srcDir string) error {
	p := s.p
	s.archive = ""
	if srcDir == "" {
		return fmt.Errorf("import %q: import relative to unknown directory", path)
	}
	if !s.isAbs(path) {
		p.Dir = s.join(srcDir, path)
	}
	if s.GOROOT != "" {
		if sub, ok := s.below(s.join(s.GOROOT, "src"), p.Dir); ok && !testdata(sub) {
			p.Goroot, p.Root = true, s.GOROOT
			s.named(sub)
			return nil
		}
	}
	var before []string
	if s.GOROOT != "" && s.Compiler != "gccgo" {
		before = append(before, s.GOROOT)
	}
	for _, root := range s.roots() {
		if sub, ok := s.below(s.join(root, "src"), p.Dir); ok && !testdata(sub) {
			for _, first := range before {
				if dir := s.join(first, "src", sub); s.isDir(dir) {
					p.ConflictDir = dir
					return nil
				}
			}
			p.Root = root
			s.named(sub)
			return nil
		}
		before = append(before, root)
	}
	return nil
}

// vendored looks into the vendor folders from srcDir up.
func (s *search) vendored(root, path, srcDir string, isGoroot bool) bool {
	sub, ok := s.below(root, srcDir)
	if !ok || !strings.HasPrefix(sub, "src/") || strings.Contains(sub, "/testdata/") {
		return false
	}
	for {
		if vendor := s.join(root, sub, "vendor"); s.isDir(vendor) {
			dir := s.join(vendor, path)
			if s.isDir(dir) && s.hasGo(dir) {
				s.p.Dir, s.p.Goroot, s.p.Root = dir, isGoroot, root
				s.named(strings.TrimPrefix(pathpkg.Join(sub, "vendor", path), "src/"))
				return true
			}
			s.vendors = append(s.vendors, dir)
		}
		i := strings.LastIndexByte(sub, '/')
		if i < 0 {
			return false
		}
		sub = sub[:i]
	}
}

func (s *search) hasGo(dir string) bool {
	entries, _ := s.readDir(dir)
	for _, e := range entries {
		if !e.IsDir() && strings.HasSuffix(e.Name(), ".go") {
			return true
		}
	}
	return false
}

// in tells whether the package is below a root, with its sources or installed.
func (s *search) in(root, dir string) bool {
	is := s.isDir(dir)
	s.binary = !is && s.mode&AllowBinary != 0 && s.archive != "" && s.isFile(s.join(root, s.archive))
	if !is && !s.binary {
		return false
	}
	s.p.Dir, s.p.Root = dir, root
	return true
}

func (s *search) inGoroot(path string) bool {
	dir := s.join(s.GOROOT, "src", path)
	if s.Compiler != "gccgo" && s.in(s.GOROOT, dir) {
		s.p.Goroot = true
		return true
	}
	s.goroot = dir
	return false
}

// global finds what is named by its path in a tree.
func (s *search) global(path, srcDir string) error {
	if path[0] == '/' {
		return fmt.Errorf("import %q: cannot import absolute path", path)
	}
	if err := s.command(path, srcDir); err != errNoModules {
		return err
	}
	roots := s.roots()
	if s.mode&IgnoreVendor == 0 && srcDir != "" {
		if s.Compiler != "gccgo" && s.GOROOT != "" && s.vendored(s.GOROOT, path, srcDir, true) {
			return nil
		}
		for _, root := range roots {
			if s.vendored(root, path, srcDir, false) {
				return nil
			}
		}
	}
	first := srcDir == "" || !strings.HasPrefix(path, "vendor/")
	if s.GOROOT != "" && !first {
		_, first = s.below(s.GOROOT, srcDir)
	}
	if s.GOROOT != "" && first && s.inGoroot(path) {
		return nil
	}
	// Where gccgo has its packages nobody knows: whatever has no dot may be one.
	if name, _, _ := strings.Cut(path, "/"); s.GOROOT != "" && s.Compiler == "gccgo" && !strings.Contains(name, ".") {
		s.p.Dir, s.p.Goroot, s.p.Root = s.join(s.GOROOT, "src", path), true, s.GOROOT
		return nil
	}
	for _, root := range roots {
		dir := s.join(root, "src", path)
		if s.in(root, dir) {
			return nil
		}
		s.paths = append(s.paths, dir)
	}
	if s.GOROOT != "" && !first && s.inGoroot(path) {
		return nil
	}
	return s.missing(path)
}

// missing tells where the package was looked for.
func (s *search) missing(path string) error {
	text := fmt.Sprintf("cannot find package %q in any of:", path)
	list := func(dirs []string, what string) {
		for _, dir := range dirs {
			text += "\n\t" + dir + what
			what = ""
		}
	}
	list(s.vendors, " (vendor tree)")
	if s.goroot == "" {
		text += "\n\t($GOROOT not set)"
	} else {
		list([]string{s.goroot}, " (from $GOROOT)")
	}
	if len(s.paths) == 0 {
		text += "\n\t($GOPATH not set. For more details see: 'go help gopath')"
	}
	list(s.paths, " (from $GOPATH)")
	return errors.New(text)
}

var errNoModules = errors.New("not using modules")

// command asks the go command, of which there is none here, where Go would.
func (s *search) command(path, srcDir string) error {
	module := os.Getenv("GO111MODULE")
	if s.mode&(AllowBinary|IgnoreVendor) != 0 || s.hooked() || s.GOROOT == "" || module == "off" {
		return errNoModules
	}
	if srcDir != "" {
		dir := srcDir
		if !filepath.IsAbs(dir) {
			if s.Dir != "" {
				return fmt.Errorf("go/build: Dir is non-empty, so relative srcDir is not allowed: %v", srcDir)
			}
			var err error
			if dir, err = filepath.Abs(dir); err != nil {
				return errNoModules
			}
		}
		if _, ok := s.below(filepath.Join(s.GOROOT, "src"), dir); ok {
			return errNoModules
		}
	}
	if s.isDir(s.join(s.GOROOT, "src", path)) || module == "auto" && !s.inModule() {
		return errNoModules
	}
	if err := exec.Command(filepath.Join(s.GOROOT, "bin", "go"), "list", "--", path).Run(); err != nil {
		return fmt.Errorf("go/build: go list %s: %v\n%s\n", path, err, "")
	}
	return errNoModules
}

// inModule tells whether a file go.mod is in the folder or above.
func (s *search) inModule() bool {
	dir := s.Dir
	if dir == "" {
		dir, _ = os.Getwd()
	}
	for {
		if f, err := s.open(s.join(dir, "go.mod")); err == nil {
			_, err := f.Read(make([]byte, 100))
			f.Close()
			if err == nil || err == io.EOF {
				return true
			}
		}
		up := filepath.Dir(dir)
		if len(up) >= len(dir) {
			return false
		}
		dir = up
	}
}
