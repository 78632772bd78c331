package os

type File struct {
	*file
}

type file struct {
	name string
}

var (
	Stdin  = newFile("/dev/stdin")
	Stdout = newFile("/dev/stdout")
	Stderr = newFile("/dev/stderr")
)

var Args []string

func newFile(name string) *File { return &File{&file{name}} }

func (f *File) Write(b []byte) (n int, err error)
func (f *File) WriteString(s string) (n int, err error)
func (f *File) Read(b []byte) (n int, err error)
func (f *File) Close() error

func Exit(code int)
func Getenv(key string) string
