package p

type tags []string

func (t tags) first() string { return t[0] }

type day uint

func (d day) name() string { return names[d] }

const (
	sunday day = iota
	monday
	days
)

// Initialisers are read before all declarations, with them the types of keys.
var names = [days]string{sunday: "Sun", monday: "Mon"}
