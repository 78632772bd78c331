package p

func describe(v any) int {
	switch v := v.(type) {
	case int:
		return v
	case *int:
		return *v
	case string:
		return len(v)
	}
	return -1
}
