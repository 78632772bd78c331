package p

var table = map[string]int{"a": 1}

var p, q any = table["a"]

var x any

var y, z any = x.(string)

func counted(s string, b []byte) int { return len([]rune(s)) + len([]rune(string(b))) }
