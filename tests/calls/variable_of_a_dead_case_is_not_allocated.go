package p

type circle struct{ r int }

var last *circle

func keep(v any) {
	switch x := v.(type) {
	case circle:
		last = &x
	}
}

func number() { keep(1) }
func round()  { keep(circle{2}) }
