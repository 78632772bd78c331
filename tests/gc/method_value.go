package p

type counter struct{ n int }

func (c *counter) add() { c.n++ }

func bound(c *counter) func() { return c.add }

func local() int {
	var c counter
	f := c.add
	f()
	return c.n
}
