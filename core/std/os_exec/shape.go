// Package exec: what gc inlines.
package exec

func lookPath(file string) (string, error)

//line lookpath.go:28:1
func LookPath(file string) (string, error) {
	return lookPath(file)
}

func (c *Cmd) environ() ([]string, error)

//line exec.go:1254:1
func (c *Cmd) Environ() []string {
//line exec.go:1256:1
	env, _ := c.environ()
	return env
}
