# example.com/m
./main.go:4:2: "example.com/m/a" imported and not used
./main.go:5:2: "os" imported and not used
