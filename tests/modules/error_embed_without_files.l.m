main.go:5:12: pattern x.txt: no matching files found
