# ex
./main.go:18:6: can inline main with cost 0 as: func() {  }
./main.go:8:5: go:embed cannot apply to var of type int
./main.go:11:5: invalid go:embed: multiple files for type string
./main.go:16:5: go:embed cannot apply to var of type F
