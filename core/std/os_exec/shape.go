// Package exec: what gc inlines.
package exec

func lookPath(file string) (string, error)

func LookPath(file string) (string, error) { return lookPath(file) }

func (c *Cmd) environ() ([]string, error)

func (c *Cmd) Environ() []string {
	env, _ := c.environ()
	return env
}
