package main

import (
	"bytes"
	"compress/zlib"
	"debug/buildinfo"
	"encoding/base64"
	"fmt"
	"io"
	"os"
)

const (
	program = "eNqrd/VxY2JkZIABJgY7BhCvgsEBzHeAihsglADFLIBqHBhYGJjBatnB6iEApg9Gz4CKw2gBKH0YSv9XcM9XSCrNzEnJzEuz4mBiQAMc6fmGekbmesZhBoZGxiamZuYWlolJySmpaQWJ" +
		"JRmcybkp+hVcufkpnKkVibkFOal6yfm5+rmcZUBNesZcYIM53f39g21zMvNKK7i40E1Bt49BrzijuKSoJDGJQa8ktaKEQS89Xw/mvnwGigE3EMPCDDW8IIARTT06XxAqxgzlN0D1N0D5" +
		"E9DUC2AxjxmLuwSgFskTsB8Ad9Q3Lg=="
	library = "eNrtWE1ME0EUftvVUi221UBsRKT+EFFxaasmRIjyZzXqAUgkGiG1pYvbhHbJdvkTEz0Qg4kmaOLBhAMHYzhyJIaDCRev3j14IeLJn0QTE7XOdOe1syMFD+ppPzL77cx7b/bN21ey7905" +
		"dznmkiRAyHAGSjOANsZLAX6tGdzk6gdfQXcrlEfrFjsD24fauclY8FnzhX12viHZGe1cm9i1SXb2MPPuVTNFXTBlay5yI9gZ3e0hdm74c2CYetnzyvl5VbKzVIy/dUaMjxTumH/J1mQW" +
		"67rFGe+D0WswUJUJPH86431I7svBz/nEg+6zi0TnOju/l63XkrETPuVF/W1Mf0jQl9h6t7AeKrMP6FkVzHEdTM1QVdBNTTVgOJ0cU3I69EWgLwpN+ojZRJYKu8vk5BIZcvF51t+HJ99c" +
		"VWS+l4xqzheq/YgcDmW1nIzu9ZjJ0EcPp1NcJKjg3gmP/KkXZNt8/TK5+uvayB2da1T0/m0+n79y4f7qEjUcWCncuoq3a6+JeGCF7lsjtzSwHFsmi88IvyHcRfgd4RThz4SnoeSrdKsX" +
		"pImAVFNZ4ZmVrLPRMUv0CjFv9wXuuTp3uGNEgclayZjaQN5PxlAZOQ3DbZo7RF4IiS8Q8wUv+r3jnrtwdk/L0ROHDoADBw4cOHDgwIEDB/8IrIwqfuvjN/tBxl9+5nXKs1KpvqEYcVmM" +
		"NdwrJt8u1HtYtwS5Ooxira5Ud/Jy/C6vYLwb6z9m+D1v+bPIDH+wOe77kc3nXP8nflh3iogxh853dp4ONXSpyXQiG4pElagSPh45eSylJiPR0cgRtgSg5LScaZiJJCg3s6OKlshpoKQm" +
		"s7nJjMWmYUnGVCOX1rO2STwFiqEOJ5SRYRMUU50gV1WLDxmJjBrXUkZpVtgrkUkPEnvdtPQH9UxGzZp/Jx70fX8l7wDDj3mD3Az29+4R7KvZHi4hr5AXuDySOPsgl78yZ495itwoPE+s" +
		"RetpLcr5j3mE7BP8FznKchLnmKfI/Zz/8jrnb2f1a4eQ98hB7nmV65w/xvU4KMKynUNl+irIlwR77D8g798kfj3FfsHG/SAQ+kGIuGA/L9t5TtAX45dmvsvC7xP7Rdi/kgV7PL9R7GnY" +
		"/0+t+dePn0fgKWYfFvXYAw6XiZ9k66f8jiZmP71J/H8BIDbncQ=="
)

// unpack is a file that a compiler wrote, compressed.
func unpack(text string) []byte {
	packed, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		panic(err)
	}
	r, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic(err)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		panic(err)
	}
	return data
}

func main() {
	b := unpack(program)
	tell := func(b []byte) {
		info, err := buildinfo.Read(bytes.NewReader(b))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%q %q %+v %v\n%s", info.GoVersion, info.Path, info.Main, info.Settings, info)
	}
	tell(b)
	tell(unpack(library))
	tell(nil)
	tell([]byte("neither this nor that, but long enough"))
	at := bytes.Index(b, []byte("\xff Go buildinf:"))
	for _, change := range []struct {
		at int
		to byte
	}{{0, 'X'}, {2, 'x'}, {15, 0}, {15, 1}, {14, 9}, {15, 3}, {32, 0}, {32, 7}, {32, 200}, {41, 85}, {41, 20}, {41, 255}, {58, 'x'}} {
		c := bytes.Clone(b)
		c[at+change.at] = change.to
		fmt.Print(change, ": ")
		tell(c)
	}
	tell(b[:at+20])
	path := os.TempDir() + "/program-with-info"
	if err := os.WriteFile(path, b, 0o600); err != nil {
		panic(err)
	}
	defer os.Remove(path)
	info, err := buildinfo.ReadFile(path)
	fmt.Println(info.GoVersion, err)
	_, err = buildinfo.ReadFile("/nowhere")
	fmt.Println(err)
	_, err = buildinfo.ReadFile("/dev/null")
	fmt.Println(err)
}
