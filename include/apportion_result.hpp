// What calls of apportion.hpp return, and how they are made. Included by it.
#ifndef APPORTION_RESULT_HPP
#define APPORTION_RESULT_HPP

#include "apportion.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace apportion {

// Why a call was refused.
class Error {
public:
    explicit Error(const apportion_error &error) noexcept : error_(error) {}

    // One of APPORTION_ERROR_*.
    std::int32_t code() const noexcept { return error_.code; }
    // What it is about: one of APPORTION_ENTITY_*.
    std::int32_t entity() const noexcept { return error_.entity; }
    // The row of the batch that was refused.
    std::size_t row() const noexcept { return static_cast<std::size_t>(error_.row); }
    // A byte offset or an index.
    std::size_t at() const noexcept { return static_cast<std::size_t>(error_.at); }
    // The same in words.
    std::string_view message() const noexcept { return error_.message; }

private:
    apportion_error error_;
};

// A value, or why there is none. To take what is not there aborts: look first.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : value_(std::move(value)) {}
    Result(Error error) : error_(error) {}

    bool ok() const noexcept { return value_.has_value(); }
    explicit operator bool() const noexcept { return ok(); }

    T &value() & noexcept { return held(value_); }
    const T &value() const & noexcept { return held(value_); }
    T value() && { return std::move(held(value_)); }
    const Error &error() const noexcept { return held(error_); }

private:
    template <typename Slot>
    static auto &held(Slot &slot) noexcept
    {
        if (!slot.has_value())
            std::abort();
        return *slot;
    }

    std::optional<T> value_;
    std::optional<Error> error_;
};

// Done, or why not.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(error) {}

    bool ok() const noexcept { return !error_.has_value(); }
    explicit operator bool() const noexcept { return ok(); }
    const Error &error() const noexcept
    {
        if (ok())
            std::abort();
        return *error_;
    }

private:
    std::optional<Error> error_;
};

// Borrowed elements one after another. An index that is too large aborts.
template <typename T>
class Span {
public:
    Span() = default;
    Span(const T *data, std::size_t size) noexcept : data_(data), size_(size) {}
    Span(const std::vector<T> &elements) noexcept : Span(elements.data(), elements.size()) {}

    const T *data() const noexcept { return data_; }
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
    const T *begin() const noexcept { return data_; }
    const T *end() const noexcept { return data_ + size_; }
    const T &operator[](std::size_t index) const noexcept
    {
        if (index >= size_)
            std::abort();
        return data_[index];
    }

private:
    const T *data_ = nullptr;
    std::size_t size_ = 0;
};

namespace detail {

inline apportion_str str(std::string_view text) noexcept { return {text.data(), text.size()}; }
inline std::vector<apportion_str> strs(const std::vector<std::string_view> &texts)
{
    std::vector<apportion_str> strs;
    strs.reserve(texts.size());
    for (std::string_view text : texts)
        strs.push_back(str(text));
    return strs;
}
template <typename Id>
constexpr auto number(Id id) noexcept
{
    return static_cast<std::underlying_type_t<Id>>(id);
}
inline std::string_view view(apportion_str text) noexcept { return {text.ptr, text.len}; }

// Calls a function with a place for its error at the end.
template <typename Function, typename... Arguments>
std::optional<Error> refused(Function function, Arguments... arguments)
{
    apportion_error error;
    if (function(arguments..., &error) == APPORTION_OK)
        return std::nullopt;
    return Error(error);
}

template <typename Function, typename... Arguments>
Result<void> call(Function function, Arguments... arguments)
{
    if (auto error = refused(function, arguments...))
        return *error;
    return {};
}

// A text of any length, from a function that writes what there is room for and says how long it is.
template <typename Function, typename... Arguments>
Result<std::string> text(Function function, Arguments... arguments)
{
    // Long enough for most; else once more, as long as it must be.
    std::string text(256, '\0');
    for (;;) {
        std::size_t len = 0;
        if (auto error = refused(function, arguments..., text.data(), text.size(), &len))
            return *error;
        const bool all = len <= text.size();
        text.resize(len);
        if (all)
            return text;
    }
}

// A struct of apportion.h that starts with its size, filled in by a function.
template <typename Struct, typename Function, typename... Arguments>
Result<Struct> filled(Function function, Arguments... arguments)
{
    Struct out{};
    out.size = sizeof out;
    if (auto error = refused(function, arguments..., &out))
        return *error;
    return out;
}

} // namespace detail

} // namespace apportion

#endif // APPORTION_RESULT_HPP
