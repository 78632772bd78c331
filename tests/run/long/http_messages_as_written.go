package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strings"
)

func body(s string) io.ReadCloser { return io.NopCloser(strings.NewReader(s)) }

func main() {
	get, _ := http.NewRequest("GET", "http://x/", nil)
	head, _ := http.NewRequest("HEAD", "http://x/", nil)
	post, _ := http.NewRequest("POST", "http://x/", nil)
	for i, r := range []*http.Response{
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 0, Request: get, Body: body("abcdef"), ContentLength: 6},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 0, Request: get, Body: body("abcdef"), ContentLength: -1},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Request: get, Body: body("abcdef"), ContentLength: -1, Close: true},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Request: get, Body: body("abcdef"), ContentLength: -1},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Request: get, Body: body("abcdef"), ContentLength: -1, TransferEncoding: []string{"chunked"}, Trailer: http.Header{"T": {"v"}, "A": {"w"}}},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Request: get, Body: body("abcdef"), ContentLength: 0},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Request: get, Body: body(""), ContentLength: 0},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Request: head, Body: body("abc"), ContentLength: 3},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Request: post, Body: nil, ContentLength: 0},
		{StatusCode: 304, ProtoMajor: 1, ProtoMinor: 1, Request: get, Header: http.Header{"Content-Length": {"5"}, "Z": {"1"}, "B": {"x", "y"}}},
		{StatusCode: 599, Status: "what", ProtoMajor: 1, ProtoMinor: 1},
		{StatusCode: 599, ProtoMajor: 1, ProtoMinor: 1, Body: body("abc"), ContentLength: 5},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Body: body("abcdef"), ContentLength: 2},
	} {
		var b bytes.Buffer
		err := r.Write(&b)
		fmt.Printf("%d %q %v\n", i, &b, err)
	}
	for _, m := range []string{"GET", "POST", "DELETE", "PUT", "X"} {
		for _, s := range []string{"", "abc"} {
			r, _ := http.NewRequest(m, "http://x/y", io.MultiReader(strings.NewReader(s)))
			var b bytes.Buffer
			err := r.Write(&b)
			fmt.Printf("%q %v\n", &b, err)
		}
	}
}
