package p

func equal(x, y, z int) {
	if (x+3)-(y+1) != x-y+2 || (5-x)-(3-y) != y-x+2 || (7-x)+(x+y) != y+7 {
		panic("constants")
	}
	if (x+z)-(y+z) != x-y || x+(y+(z-x)) != z+y || -(x-y) != y-x || (x-y)-x != -y {
		panic("terms")
	}
	if 3-(x-4) != 7-x || 3-(4-x) != x-1 || (x-3)-x != -3 || 2+(5-x) != 7-x {
		panic("both")
	}
}

func wraps(x, y uint8) {
	if x-(x+y)+y != 0 {
		panic("bytes")
	}
}

var g, h int

func read(p *int) {
	if g+(h-g) != h || g-g != 0 || (*p+h)-*p != h {
		panic("variables")
	}
}

func floats(x, y float64) {
	if x+(y-x) != y {
		panic("floats")
	}
}
