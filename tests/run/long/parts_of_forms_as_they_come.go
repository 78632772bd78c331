package main

import (
	"bytes"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"os"
	"strings"
)

func parse(body, boundary string) {
	mr := multipart.NewReader(strings.NewReader(body), boundary)
	for {
		p, err := mr.NextPart()
		if err != nil {
			fmt.Println("end:", err)
			return
		}
		b, err := io.ReadAll(p)
		fmt.Printf("%q %q %v %q %v\n", p.FormName(), p.FileName(), p.Header, b, err)
	}
}

func main() {
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	fmt.Println(w.SetBoundary("bad boundary "), w.SetBoundary("xYzZy"), w.SetBoundary(""), w.SetBoundary("xYzZy"))
	w.WriteField("name", "Ann \"q\"")
	fw, _ := w.CreateFormFile("up", "dir/\"fi\\le.txt")
	io.WriteString(fw, "file content\r\nline 2\r\n--not a boundary")
	h := textproto.MIMEHeader{}
	h.Set("Content-Type", "application/json")
	h.Set("Content-Disposition", `form-data; name="j"`)
	pw, _ := w.CreatePart(h)
	pw.Write([]byte(`{"a":1}`))
	_, err := fw.Write([]byte("late"))
	fmt.Println(err)
	w.CreateFormField("empty")
	fmt.Println(w.Close(), w.Boundary(), w.FormDataContentType(), w.SetBoundary("other"))
	fmt.Printf("%q\n", buf.String())
	text := buf.String()
	parse(text, "xYzZy")
	parse("preamble\r\n--b\r\n\r\nno headers\r\n--b\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\na=3Db=\r\nc\r\n--b--\r\nepilogue", "b")
	parse("--b\nA: 1\n\nunix\n--b--\n", "b")
	parse("--b\r\nA: 1\r\n\r\ntruncated", "b")
	parse("--b\r\n\r\nx\r\n--bb\r\n--b\r\n\r\n\r\n--b--", "b")
	parse("nothing", "b")
	parse("", "b")
	parse("--b\r\nBad\r\n\r\n", "b")
	parse("--b--", "b")
	parse("--\r\n\r\n", "")
	mr := multipart.NewReader(strings.NewReader(text), "xYzZy")
	f, err := mr.ReadForm(10)
	fmt.Println(f.Value, err, len(f.File["up"]))
	fh := f.File["up"][0]
	fmt.Println(fh.Filename, fh.Size, fh.Header)
	file, err := fh.Open()
	b, _ := io.ReadAll(file)
	_, isFile := file.(*os.File)
	fmt.Printf("%q %v %v %v %v\n", b, err, isFile, file.Close(), f.RemoveAll())
	_, err = fh.Open()
	fmt.Println(os.IsNotExist(err))
	mt, params, err := mime.ParseMediaType(`form-data; name="x"; filename*=UTF-8''%e2%82%ac.txt`)
	fmt.Println(mt, params, err)
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		if err := r.ParseMultipartForm(1 << 20); err != nil {
			http.Error(w, err.Error(), 400)
			return
		}
		f, fh, err := r.FormFile("up")
		fmt.Fprintln(w, r.FormValue("name"), r.PostForm, err, fh.Filename, fh.Size)
		io.Copy(w, f)
		_, _, err = r.FormFile("zip")
		fmt.Fprintln(w, err)
	}))
	defer srv.Close()
	for _, ct := range []string{"multipart/form-data; boundary=xYzZy", "text/plain", "multipart/form-data", "multipart/mixed; boundary=xYzZy"} {
		res, err := http.Post(srv.URL+"?q=1", ct, strings.NewReader(text))
		b, _ := io.ReadAll(res.Body)
		fmt.Printf("%d %q %v\n", res.StatusCode, b, err)
	}
}
