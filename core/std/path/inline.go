// Package path: what is inlined into callers, in the shape that gc has.
package path

import "internal/bytealg"

//line path.go:145:1
func Split(path string) (dir, file string) {
	i := bytealg.LastIndexByteString(path, '/')
	return path[:i+1], path[i+1:]
}

//line path.go:192:1
func Base(path string) string {
	if path == "" {
		return "."
	}
//line path.go:197:1
	for len(path) > 0 && path[len(path)-1] == '/' {
		path = path[0 : len(path)-1]
	}
//line path.go:201:1
	if i := bytealg.LastIndexByteString(path, '/'); i >= 0 {
		path = path[i+1:]
	}
//line path.go:205:1
	if path == "" {
		return "/"
	}
	return path
}

//line path.go:212:1
func IsAbs(path string) bool {
	return len(path) > 0 && path[0] == '/'
}
