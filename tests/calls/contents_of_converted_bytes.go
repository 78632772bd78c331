package p

func class(b []byte) string {
	if string(b) == "GET" {
		return "get"
	}
	return "other:" + string(b)
}

func known() string { return class([]byte("GET")) }
