package regexp

//line regexp.go:493:1
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	return re.prefix, re.prefixComplete
}

//line regexp.go:345:1
func (re *Regexp) SubexpNames() []string {
	return re.subexpNames
}
