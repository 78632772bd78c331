main.go:5:2: package nosuch/pkg is not in std ($GOROOT/src/nosuch/pkg)
