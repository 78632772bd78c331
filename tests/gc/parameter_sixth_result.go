package p

func many(p *int) (a, b, c, d, e, f *int) {
	return nil, nil, nil, nil, nil, p
}
