package p

// A constant's declaration reads its type before that type is declared.
const monday day = 1

type tags []string

func (t tags) first() string { return t[0] }

type day uint

func (d day) next() day { return d + 1 }
