package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"syscall"
)

var ErrBadPattern = errors.New("syntax error in pattern")
var SkipDir = fs.SkipDir
var SkipAll = fs.SkipAll

func Clean(p string) string           { return path.Clean(p) }
func Base(p string) string            { return path.Base(p) }
func Dir(p string) string             { return path.Dir(p) }
func Ext(p string) string             { return path.Ext(p) }
func IsAbs(p string) bool             { return path.IsAbs(p) }
func Split(p string) (string, string) { return path.Split(p) }
func FromSlash(p string) string       { return p }
func ToSlash(p string) string         { return p }
func VolumeName(p string) string      { return "" }

func Join(elem ...string) string {
	for i, e := range elem {
		if e != "" {
			return path.Clean(strings.Join(elem[i:], "/"))
		}
	}
	return ""
}

//line path_unix.go:17:1
func HasPrefix(p, prefix string) bool {
	return strings.HasPrefix(p, prefix)
}

func Match(pattern, name string) (bool, error) {
	ok, err := path.Match(pattern, name)
	if err != nil {
		err = ErrBadPattern
	}
	return ok, err
}

func SplitList(p string) []string {
	if p == "" {
		return []string{}
	}
	return strings.Split(p, ":")
}

func IsLocal(p string) bool {
	if p == "" || p[0] == '/' {
		return false
	}
	p = path.Clean(p)
	return p != ".." && !strings.HasPrefix(p, "../")
}

func Localize(p string) (string, error) {
	if !fs.ValidPath(p) || strings.IndexByte(p, 0) >= 0 {
		return "", errors.New("invalid path")
	}
	return p, nil
}

func Abs(p string) (string, error) {
	if path.IsAbs(p) {
		return path.Clean(p), nil
	}
	wd, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return path.Join(wd, p), nil
}

// EvalSymlinks goes element by element: what it has walked so far is no link.
func EvalSymlinks(p string) (string, error) {
	walked, links := "", 0
	if strings.HasPrefix(p, "/") {
		walked = "/"
	}
	for {
		p = strings.TrimLeft(p, "/")
		end := strings.IndexByte(p, '/')
		if end < 0 {
			end = len(p)
		}
		if end == 0 {
			return path.Clean(walked), nil
		}
		e := p[:end]
		p = p[end:]
		if e == "." {
			continue
		}
		up := strings.LastIndexByte(walked, '/')
		if e == ".." {
			switch {
			case walked == "/":
			case walked == "" || walked[up+1:] == "..":
				walked = Join(walked, "..")
			default:
				walked = walked[:max(up, 0)]
				if up == 0 {
					walked = "/"
				}
			}
			continue
		}
		above := walked
		if walked != "" && walked[len(walked)-1] != '/' {
			walked += "/"
		}
		walked += e
		info, err := os.Lstat(walked)
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			if !info.Mode().IsDir() && p != "" {
				return "", syscall.ENOTDIR
			}
			continue
		}
		if links++; links > 255 {
			return "", errors.New("EvalSymlinks: too many links")
		}
		link, err := os.Readlink(walked)
		if err != nil {
			return "", err
		}
		p = link + p
		if walked = above; strings.HasPrefix(link, "/") {
			walked = "/"
		}
	}
}

func Rel(base, targ string) (string, error) {
	b, t := path.Clean(base), path.Clean(targ)
	if b == t {
		return ".", nil
	}
	if b == "." {
		b = ""
	}
	if path.IsAbs(b) != path.IsAbs(t) {
		return "", errors.New("Rel: can't make " + targ + " relative to " + base)
	}
	// What both begin with, element by element: up to here, and where the elements that differ end.
	same, bend, tend := 0, 0, 0
	for bend < len(b) && tend < len(t) {
		bend, tend = elementEnd(b, same), elementEnd(t, same)
		if b[same:bend] != t[same:tend] {
			break
		}
		bend, tend = min(bend+1, len(b)), min(tend+1, len(t))
		same = min(bend, tend)
		if bend != tend {
			// One is the other's beginning.
			break
		}
	}
	bs, ts := rest(b, same), rest(t, same)
	if bs == ".." || strings.HasPrefix(bs, "../") {
		return "", errors.New("Rel: can't make " + targ + " relative to " + base)
	}
	if bs == "" {
		return ts, nil
	}
	ups := strings.Count(bs, "/") + 1
	size := 3*ups - 1
	if t == "." {
		ts = ""
	}
	if ts != "" {
		size += 1 + len(ts)
	}
	buf := make([]byte, size)
	n := copy(buf, "..")
	for range ups - 1 {
		n += copy(buf[n:], "/..")
	}
	if ts != "" {
		buf[n] = '/'
		copy(buf[n+1:], ts)
	}
	return string(buf), nil
}

func elementEnd(p string, at int) int {
	for at < len(p) && p[at] != '/' {
		at++
	}
	return at
}

// What comes behind the first bytes, without the slash between.
func rest(p string, at int) string {
	if at >= len(p) {
		return ""
	}
	return strings.TrimPrefix(p[at:], "/")
}

func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(root, fs.FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walkDir(p string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	if err := fn(p, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			return nil
		}
		return err
	}
	entries, err := os.ReadDir(p)
	if err != nil {
		if err = fn(p, d, err); err != nil {
			if err == SkipDir {
				return nil
			}
			return err
		}
	}
	for _, e := range entries {
		if err := walkDir(Join(p, e.Name()), e, fn); err != nil {
			if err == SkipDir {
				break
			}
			return err
		}
	}
	return nil
}

func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(root, info, fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(p string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(p, info, nil)
	}
	names, err := namesIn(p)
	if failed := fn(p, info, err); err != nil || failed != nil {
		return failed
	}
	for _, n := range names {
		name := Join(p, n)
		info, err := os.Lstat(name)
		if err != nil {
			if err := fn(name, info, err); err != nil && err != SkipDir {
				return err
			}
		} else if err = walk(name, info, fn); err != nil {
			if !info.IsDir() || err != SkipDir {
				return err
			}
		}
	}
	return nil
}

func namesIn(dir string) ([]string, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	names, err := f.Readdirnames(-1)
	f.Close()
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	return names, nil
}

func Glob(pattern string) (matches []string, err error) { return globWithin(pattern, 0) }

// globWithin refuses patterns of very many elements.
func globWithin(pattern string, depth int) (matches []string, err error) {
	if depth == 10000 {
		return nil, ErrBadPattern
	}
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !strings.ContainsAny(pattern, `*?[\`) {
		if _, err = os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	switch {
	case dir == "":
		dir = "."
	case dir != "/":
		dir = dir[:len(dir)-1]
	}
	if !strings.ContainsAny(dir, `*?[\`) {
		return matching(dir, file, nil)
	}
	if dir == pattern {
		return nil, ErrBadPattern
	}
	dirs, err := globWithin(dir, depth+1)
	if err != nil {
		return nil, err
	}
	for _, d := range dirs {
		if matches, err = matching(d, file, matches); err != nil {
			break
		}
	}
	return matches, err
}

// matching adds the names in a directory that match, if it is one.
func matching(dir, file string, matches []string) ([]string, error) {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return matches, nil
	}
	names, err := namesIn(dir)
	if err != nil {
		return matches, nil
	}
	for _, n := range names {
		ok, err := Match(file, n)
		if err != nil {
			return matches, err
		}
		if ok {
			matches = append(matches, Join(dir, n))
		}
	}
	return matches, nil
}
