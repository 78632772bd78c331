package p

func f() {
	n := 0
again:
	{
		defer print(1)
	}
	if n++; n < 3 {
		goto again
	}
	defer print(2)
}

func g() {
	defer print(1)
	n := 0
again:
	if n++; n < 3 {
		goto again
	}
}
